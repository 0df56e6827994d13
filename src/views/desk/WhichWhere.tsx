import { words } from '../../words/en'

/** What each system lets through, one honest line each. */
export function WhichWhere() {
  const { desk } = words
  const { system, snippet, what } = desk.columns
  return (
    <section className="where" aria-labelledby="which">
      <h2 id="which">{desk.which}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{system}</th>
            <th scope="col">{snippet}</th>
            <th scope="col">{what}</th>
          </tr>
        </thead>
        <tbody>
          {desk.systems.map(([name, which, happens]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{which}</td>
              <td>{happens}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
