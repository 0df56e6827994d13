// The scripts of all pages, in one file that loads nothing. Only the one whose
// page is open runs: each starts when it is imported.

const { page } = document.documentElement.dataset
if (page === 'present') import('./present')
else if (page === 'handout') import('./handout')
else import('./read')
