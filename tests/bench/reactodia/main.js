import * as Reactodia from '@reactodia/workspace';
import * as N3 from 'n3';
import * as React from 'react';
import { createRoot } from 'react-dom/client';

/*
 * The basic example of Reactodia's documentation with our cards: an RDF graph in memory, the default workspace, and the default layout in
 * a worker. Not TypeScript, because its types come with packages that only the benchmark installs.
 */
const OWL_CLASS = 'http://www.w3.org/2002/07/owl#Class';

const Layouts = Reactodia.defineLayoutWorker(
  () => new Worker(new URL('@reactodia/workspace/layout.worker', import.meta.url), { type: 'module' }),
);

function Cards() {
  const { defaultLayout } = Reactodia.useWorker(Layouts);
  const { onMount } = Reactodia.useLoadedWorkspace(async ({ context, signal }) => {
    const { model, performLayout } = context;
    const response = await fetch('./cards.nt', { signal });
    const dataProvider = new Reactodia.RdfDataProvider({ acceptBlankNodes: false });
    dataProvider.addGraph(new N3.Parser().parse(await response.text()));
    await model.createNewDiagram({ dataProvider, signal });
    const { elementTypes } = await dataProvider.knownElementTypes({ signal });
    // The kinds of cards are in the graph for their names, but are no cards.
    for (const { id } of elementTypes.filter(({ id }) => id !== OWL_CLASS))
      for (const { element } of await dataProvider.lookup({ elementTypeId: id, signal }))
        // Only for what is created by its name, the next step asks for links as well.
        model.createElement(element.id);
    await model.requestData();
    await performLayout({ signal });
    document.body.dataset.laidOut = '';
  }, []);
  return React.createElement(
    Reactodia.Workspace,
    { ref: onMount, defaultLayout },
    React.createElement(Reactodia.DefaultWorkspace),
  );
}

createRoot(document.getElementById('app')).render(React.createElement(Cards));
