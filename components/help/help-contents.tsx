/** The list of contents: a link to each part and to each of its sections. */
import { helpAddress, PARTS } from './parts';
import { useHelp } from './use-help-texts';

export function HelpContents() {
  const help = useHelp();
  return (
    <nav className="help-contents" aria-labelledby="help-contents">
      <h2 id="help-contents">{help('help.contents')}</h2>
      <ol>
        {PARTS.map(({ id, sections }) => (
          <li key={id}>
            <a href={helpAddress(id)}>{help(`help.${id}.title`)}</a>
            {sections.length > 0 && (
              <ul>
                {sections.map((section) => (
                  <li key={section}>
                    <a href={helpAddress(section)}>{help(`help.${section}.title`)}</a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
