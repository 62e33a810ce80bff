"use strict";
(() => {
  const root = document.documentElement;
  const one = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const search = one("#search");
  const since = one("#since");
  const told = one("#told");
  const operations = all(".op");
  const sections = all("section[data-tag]");

  // what was chosen stays, where the browser lets a page keep something
  const keep = (name, value) => { try { localStorage.setItem(`dynorthanc-${name}`, value); } catch { /* not here */ } };
  const kept = (name) => { try { return localStorage.getItem(`dynorthanc-${name}`); } catch { return null; } };

  // light and dark
  const theme = one("#theme");
  const isDark = () => (root.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const showTheme = () => {
    theme.setAttribute("aria-pressed", String(isDark()));
    theme.textContent = isDark() ? "☀" : "☾";
  };
  if (kept("theme")) root.dataset.theme = kept("theme");
  theme.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    keep("theme", root.dataset.theme);
    showTheme();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", showTheme);
  showTheme();

  // the language of the examples
  const languages = all("[data-choose]");
  const choose = (language) => {
    root.dataset.lang = language;
    languages.forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.choose === language)));
  };
  languages.forEach((button) => button.addEventListener("click", () => {
    choose(button.dataset.choose);
    keep("lang", button.dataset.choose);
  }));
  choose(languages.some((button) => button.dataset.choose === kept("lang")) ? kept("lang") : "python");

  // search, and what changed since a version
  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const after = since.value === "" ? -1 : Number(since.value);
    let shown = 0;
    for (const operation of operations) {
      const found = words.every((word) => operation.dataset.s.includes(word));
      const changed = Number(operation.dataset.latest) > after;
      operation.hidden = !(found && changed);
      shown += operation.hidden ? 0 : 1;
      const mark = one(".tag.since", operation);
      const changes = one(".tag.changes", operation);
      if (changes) changes.hidden = !(after >= 0 && changed && Number(operation.dataset.since) <= after);
      if (mark) mark.classList.toggle("fresh", after >= 0 && Number(operation.dataset.since) > after);
    }
    for (const row of all("tr[data-since]")) row.classList.toggle("fresh", after >= 0 && Number(row.dataset.since) > after);
    for (const section of sections) {
      const left = all(".op:not([hidden])", section).length;
      section.hidden = !left;
      const link = one(`nav a[href="#${section.id}"]`);
      link.parentElement.hidden = !left;
      one("span", link).textContent = left;
    }
    for (const item of all("[data-until]")) item.hidden = after >= 0 && Number(item.dataset.until) < after;
    one(".nothing").hidden = shown > 0;
    const kinds = after >= 0 ? ` new or changed since ${since.selectedOptions[0].text}` : "";
    told.textContent = `${shown} of ${operations.length} operations${kinds}`;
  };
  search.addEventListener("input", filter);
  since.addEventListener("change", filter);

  // keyboard: / searches, arrows walk through the operations
  const summaries = () => all(".op:not([hidden]) > summary");
  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input, select, textarea");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
      search.select();
    } else if (event.key === "Escape" && event.target === search) {
      search.value = "";
      filter();
    } else if (event.key === "Enter" && event.target === search) {
      const first = summaries()[0];
      if (first) {
        event.preventDefault();
        first.parentElement.open = true;
        first.focus();
      }
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && (event.target === search || event.target.matches(".op > summary"))) {
      const list = summaries();
      const next = list[list.indexOf(event.target) + (event.key === "ArrowDown" ? 1 : -1)];
      if (next || event.target !== search) {
        event.preventDefault();
        (next || search).focus();
      }
    }
  });

  // a link to an operation opens it
  const follow = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.matches(".op")) {
      if (target.hidden) { search.value = ""; since.value = ""; filter(); }
      target.open = true;
      target.scrollIntoView();
    }
  };
  addEventListener("hashchange", follow);

  // copying
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    const pre = one("pre", button.closest(".example"));
    try {
      await navigator.clipboard.writeText(pre.textContent);
      button.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(pre);
      button.textContent = "Press Ctrl+C";
    }
    setTimeout(() => { button.textContent = "Copy"; }, 1600);
  });

  // where one is
  const links = new Map(sections.map((section) => [section, one(`nav a[href="#${section.id}"]`)]));
  const watch = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) {
        links.forEach((link) => link.removeAttribute("aria-current"));
        links.get(target).setAttribute("aria-current", "true");
      }
    }
  }, { rootMargin: "-15% 0px -75% 0px" });
  sections.forEach((section) => watch.observe(section));

  all("[data-script]").forEach((part) => { part.hidden = false; });
  filter();
  follow();
})();
