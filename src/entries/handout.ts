import './handout.css'
