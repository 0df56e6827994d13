import type { z } from 'zod'
import type { sides as sidesSchema } from '../schema/telling'

/** Who fights, backs, guards, or considers whom what: each line as somebody says. */
export const sides: z.input<typeof sidesSchema> = {
  step: 'sides',
  title: 'Who backs, fights and guards whom, and who says so',
  caption:
    'Each line is somebody’s word; its number is that of the sentence below. No arrow means that one thing caused another.',
  height: 336,
  parties: [
    { id: 'us', name: ['United States'], at: { x: 19, y: 22 } },
    { id: 'turkey', name: ['Turkey'], at: { x: 72, y: 22 } },
    { id: 'ypg', name: ['YPG'], at: { x: 19, y: 118 } },
    { id: 'pkk', name: ['PKK'], at: { x: 92, y: 118 } },
    {
      id: 'sdf',
      name: ['Syrian Democratic', 'Forces (SDF)'],
      at: { x: 19, y: 206 },
    },
    {
      id: 'turkish-led',
      name: ['Turkish-led', 'forces'],
      at: { x: 79, y: 206 },
    },
    { id: 'isis', name: ['ISIS'], at: { x: 19, y: 308 } },
    { id: 'camps', name: ['Detention camps'], at: { x: 70, y: 308 } },
  ],
  ties: [
    {
      from: 'us',
      to: 'ypg',
      label: 'was helping',
      claim: 'forces-assisted-ypg',
      text: 'American forces in northern Syria had been helping the YPG, [The Hill](speaker:the-hill) wrote.',
    },
    {
      from: 'ypg',
      to: 'sdf',
      label: 'leads',
      claim: 'ypg-leads-sdf',
      text: 'The YPG leads the SDF, [The Hill](speaker:the-hill) wrote.',
    },
    {
      from: 'sdf',
      to: 'isis',
      label: 'fought',
      claim: 'most-effective-allies',
      text: 'Against ISIS these forces were the “most effective allies” of the United States, [The Hill](speaker:the-hill) judged.',
    },
    {
      from: 'turkey',
      to: 'sdf',
      label: 'sees as terrorist',
      labelAt: 0.42,
      claim: 'turkey-terrorist-view',
      text: 'Turkey regards the Kurdish-led forces as a “terrorist insurgency”, [The Hill](speaker:the-hill) wrote.',
    },
    {
      from: 'turkish-led',
      to: 'sdf',
      label: 'clash',
      mutual: true,
      claim: 'clashes-escalated',
      text: 'Clashes between the two sides, Turkish-led and Kurdish-led, were growing, [The Hill](speaker:the-hill) wrote.',
    },
    {
      from: 'turkey',
      to: 'turkish-led',
      label: 'army, allies',
      claim: 'turkish-led-sides',
      text: 'The Turkish army and the Syrian National Army, which Turkey backs, were carrying out the offensive together, [TRT World](speaker:trt-world) wrote.',
    },
    {
      from: 'turkey',
      to: 'pkk',
      label: 'lists',
      claim: 'pkk-listed',
      text: 'Turkey lists the PKK as terrorist, and so do the United States and the European Union, [Ahval](speaker:ahval) wrote.',
    },
    {
      from: 'sdf',
      to: 'camps',
      label: 'guard',
      claim: 'kurd-guards',
      text: 'His side would have to post fewer guards at detention camps, said [Ciya Kurd](speaker:ciya-kurd), an official of the Kurdish-led regional authority.',
    },
  ],
}
