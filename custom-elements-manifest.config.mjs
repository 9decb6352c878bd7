/** How the Custom Elements Manifest is made from the classes of src/elements. */
export default {
  globs: ['src/elements/**/*.ts', 'src/define.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [withoutGuessedEvents(), withoutPrivateMembers(), withPublishedPaths()],
};

/** `dispatchEvent(new LongviewSelectEvent(id))` is taken for an event named after its argument; the class comment names it rightly. */
function withoutGuessedEvents() {
  return {
    name: 'without-guessed-events',
    moduleLinkPhase({ moduleDoc }) {
      for (const declaration of moduleDoc.declarations ?? []) {
        if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name?.startsWith('longview-'));
      }
    },
  };
}

/** The manifest is for those who use the elements. */
function withoutPrivateMembers() {
  return {
    name: 'without-private-members',
    moduleLinkPhase({ moduleDoc }) {
      for (const declaration of moduleDoc.declarations ?? []) {
        if (!declaration.members) continue;
        declaration.members = declaration.members.filter(
          ({ name, privacy }) => !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected',
        );
      }
    },
  };
}

/** Names the modules as the package publishes them: dist/src/….js, not src/….ts. */
function withPublishedPaths() {
  return {
    name: 'with-published-paths',
    packageLinkPhase({ customElementsManifest }) {
      const rename = (value) => {
        if (Array.isArray(value)) return value.map(rename);
        if (value === null || typeof value !== 'object') return value;
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, isPath(key, inner) ? publishedPath(inner) : rename(inner)]));
      };
      Object.assign(customElementsManifest, rename(customElementsManifest));
    },
  };
}

function isPath(key, value) {
  return (key === 'path' || key === 'module') && typeof value === 'string';
}

function publishedPath(path) {
  return path.replace(/^\/?src\//, 'dist/src/').replace(/\.ts$/, '.js');
}
