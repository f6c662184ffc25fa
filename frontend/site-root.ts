/*
 * Vaadin resolves its addresses against a <base> element. Our Content-Security-Policy forbids that element
 * (base-uri 'none': an injected one could redirect every address of the page), so this resolves them against the root
 * of the site. Has to run before anything of Vaadin.
 */
const root = new URL('/', window.location.href).href;
const absolute = (address: string | URL) => new URL(address, root).href;

Object.defineProperty(document, 'baseURI', { get: () => root });

const open = XMLHttpRequest.prototype.open as (this: XMLHttpRequest, method: string, address: string, ...rest: unknown[]) => void;
XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, method: string, address: string | URL, ...rest: unknown[]) {
  open.call(this, method, absolute(address), ...(rest.length > 0 ? rest : [true]));
};

for (const change of ['pushState', 'replaceState'] as const) {
  const original = window.history[change];
  window.history[change] = function (data: unknown, unused: string, address?: string | URL | null) {
    original.call(this, data, unused, address == null ? address : absolute(address));
  };
}

export {};
