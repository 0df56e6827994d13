import { geometryOf, pathOf, regionRings } from '../../model/basemap'
import { LOCATOR } from '../../model/plateSizes'
import type { LatLng } from '../../schema/id'
import type { Kind, Story } from '../../schema/story'
import { locatorProjection } from './LocatorView'
import { AreaSymbol } from './SoftAreas'

/** All geometry of the page, once; every plate uses it by id. */
export function MapSymbols({ story }: { story: Story }) {
  const geometry = geometryOf(story)
  return (
    <>
      <clipPath id="g-home">
        <path d={geometry.home} />
      </clipPath>
      {story.kinds.map((kind) => (
        <KindFills key={kind.id} kind={kind} />
      ))}
      <g id="g-land">
        <path className="home" d={geometry.home} />
        <path className="graticule" d={geometry.graticule} />
        <path className="provinces" d={geometry.provinces} />
        <path className="rivers" d={geometry.rivers} />
        <path className="lakes" d={geometry.lakes} />
        <path className="roads" d={geometry.roads} />
      </g>
      <g id="g-borders">
        {geometry.border && (
          <path className="border-ribbon" d={geometry.border} />
        )}
        <path className="border other" d={geometry.otherBorders} />
        {geometry.border && <path className="border" d={geometry.border} />}
      </g>
      {story.map.areas.map((area) => (
        <AreaSymbol key={area.id} story={story} area={area} />
      ))}
      <Region story={story} />
    </>
  )
}

/** A haze, weakest over its middle and with no rim; a hatch. */
function KindFills({ kind }: { kind: Kind }) {
  const stops = [
    [0, 0.2],
    [0.16, 0.26],
    [0.42, 0.3],
    [0.58, 0.24],
    [0.74, 0.13],
    [0.88, 0.045],
    [1, 0],
  ]
  return (
    <>
      <radialGradient id={`haze-${kind.id}`} className={`kind-${kind.id}`}>
        {stops.map(([offset, opacity]) => (
          <stop key={offset} offset={offset} stopOpacity={opacity} />
        ))}
      </radialGradient>
      <pattern
        id={`hatch-${kind.id}`}
        className={`kind-${kind.id}`}
        width="24"
        height="24"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className="hatch" d="M0 0V24" />
      </pattern>
    </>
  )
}

function Region({ story }: { story: Story }) {
  const { projection, px } = locatorProjection(story)
  const { width, height } = LOCATOR
  // Whole tenths of a px, which is less to send.
  const tenths = {
    toMap: (at: LatLng) => {
      const { x, y } = px(projection.toMap(at))
      return { x: x * 10, y: y * 10 }
    },
  }
  const isHome = ({ id }: { id: string }) => id === story.map.home
  const rings = regionRings(story)
  const home = rings.filter(isHome)
  const others = rings.filter((country) => !isHome(country))
  return (
    <symbol
      id="g-region"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <rect className="sea" width={width} height={height} />
      <g transform="scale(.1)">
        {/* Home last: its line is its own, its neighbours' are thin. */}
        {[...others, ...home].map(({ id, rings }) => (
          <path
            key={id}
            className={isHome({ id }) ? 'region-home' : 'region'}
            d={pathOf(tenths, rings, true)}
          />
        ))}
      </g>
      {story.map.locator.labels.map(({ text, at, home }) => {
        const { x, y } = px(projection.toMap(at))
        return (
          <text
            key={text}
            className={home ? 'region-name strong' : 'region-name'}
            x={x}
            y={y}
            textAnchor="middle"
          >
            {text}
          </text>
        )
      })}
    </symbol>
  )
}
