// Words that a reader may not know, each explained.

import type { z } from 'zod'
import type { term } from '../schema/record'

export const glossary: z.input<typeof term>[] = [
  {
    id: 'isis',
    term: 'ISIS',
    text: 'An armed extremist group that calls itself the Islamic State; also written IS, ISIL or Daesh. It once held large parts of Syria and Iraq. It lost the last of them, at Baghouz in Syria, in March 2019, [AFP](speaker:afp) reports.',
    sources: ['afp-manila-bulletin'],
  },
  {
    id: 'sdf',
    term: 'Syrian Democratic Forces (SDF)',
    text: 'Kurdish-led armed forces in northern Syria, led by the [YPG](term:ypg), as [The Hill](speaker:the-hill) puts it. The United States worked with them against [ISIS](term:isis).',
    claims: ['ypg-leads-sdf', 'most-effective-allies'],
    sources: ['the-hill-article', 'afp-manila-bulletin'],
  },
  {
    id: 'ypg',
    term: 'YPG',
    text: 'The People’s Protection Units, a Kurdish armed group in Syria. [The Hill](speaker:the-hill) writes that it leads the [SDF](term:sdf) and that U.S. forces were assisting it. Turkey sees it as terrorist, [AFP](speaker:afp) reports.',
    claims: ['ypg-leads-sdf', 'forces-assisted-ypg', 'turkey-terrorist-view'],
    sources: ['the-hill-article', 'afp-borneo-bulletin'],
  },
  {
    id: 'pkk',
    term: 'PKK',
    text: 'The Kurdistan Workers’ Party, a Kurdish group that took up arms in Turkey in 1984, [Ahval](speaker:ahval) writes. Turkey, the United States and the European Union list it as terrorist, it adds. Turkey’s state agency [Anadolu](speaker:anadolu) writes of it and the [YPG](term:ypg) as one group.',
    claims: ['pkk-listed', 'forces-assisted-ypg'],
    sources: ['ahval-pkk', 'anadolu-fire', 'the-hill-article'],
  },
  {
    id: 'administration',
    term: 'Kurdish-led administration',
    text: 'The authorities that ran north-eastern Syria in October 2019, apart from the government in Damascus. [The Defense Post](speaker:defense-post) calls them the Autonomous Administration of North and East Syria.',
    sources: ['defense-post-first', 'ap-yahoo-latest'],
  },
  {
    id: 'turkish-led',
    term: 'Turkish-led forces',
    text: 'The Turkish army together with the [Syrian National Army](term:sna), Syrian armed groups that Turkey backs. [Erdoğan](speaker:recep-tayyip-erdogan) announced their offensive on 9 October 2019. Turkey named it Operation Peace Spring, in Turkish Barış Pınarı Harekâtı.',
    claims: ['offensive-announced', 'turkish-led-sides'],
    sources: ['ap-the-age', 'trt-world-offensive', 'wikipedia-offensive'],
  },
  {
    id: 'sna',
    term: 'Syrian National Army',
    text: 'Syrian armed groups backed by Turkey, regrouped before the offensive of October 2019, says [TRT World](speaker:trt-world). Despite the name it is not the army of the government in Damascus.',
    claims: ['turkish-led-sides'],
    sources: ['trt-world-offensive'],
  },
  {
    id: 'observatory',
    term: 'Syrian Observatory for Human Rights',
    text: 'A group based in Britain that follows the war in Syria and publishes what it learns. [AP](speaker:ap), [Reuters](speaker:reuters) and [dpa](speaker:dpa) all quoted it on 13 October 2019.',
    claims: ['sohr-villages', 'sohr-100', 'sohr-800'],
    sources: ['ap-huffpost-au', 'reuters-jpost-785', 'dpa-boston-herald'],
  },
  {
    id: 'ric',
    term: 'Rojava Information Center',
    text: 'A group in the region that follows events there and informs the press. [Al Jazeera](speaker:al-jazeera) showed its message with Jelal Ayaf’s figure. We found that figure nowhere earlier.',
    claims: ['ric-859'],
    sources: ['al-jazeera-report', 'defense-post-first'],
  },
  {
    id: 'camp',
    term: 'Ain Issa camp',
    text: 'A camp beside the town of Ain Issa, less than a mile away, says The New Yorker. Most people in it were displaced Syrians, [The Defense Post](speaker:defense-post) writes, that is, people who had to leave their homes. A separate section, the [annex](term:annex), held foreigners. It is not al-Hol (al-Hawl), a far larger camp in the east.',
    claims: ['camp-12000'],
    sources: ['new-yorker-syria', 'defense-post-first', 'ocha-al-hol'],
  },
  {
    id: 'annex',
    term: 'Foreigners’ section, or annex',
    text: 'A separate part of the [camp](term:camp). It held women and children from abroad who were linked to [ISIS](term:isis), [The Defense Post](speaker:defense-post) writes. Of those said to have lived there beforehand most were children, says [Save the Children](speaker:save-the-children).',
    claims: ['annex-949', 'ayaf-859', 'defense-post-950-held'],
    sources: ['save-the-children-release', 'defense-post-first'],
  },
  {
    id: 'm4',
    term: 'M4',
    text: 'A main road across northern Syria. The map draws it only roughly. [Turkey’s Defence Ministry](speaker:turkish-defence-ministry) said on 13 October 2019 that Turkish-led forces had taken it.',
    claims: ['m4-1612'],
    sources: ['reuters-jpost-m4'],
  },
]
