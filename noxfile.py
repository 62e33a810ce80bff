"""What is done with the code, by name: ``nox -l`` lists the sessions, ``nox -s quick lint`` runs two of them.

``nox --no-venv`` takes the environment it runs in instead of making one.
"""

import nox

nox.options.reuse_venv = "yes"
nox.options.sessions = ["lint", "types", "contracts", "quick"]

SERVERLESS = ("base", "spec", "check", "wire", "client")  # rooms whose promises need no server to be shown


def ready(session: nox.Session, *packages: str) -> None:
    """Install what a session needs, unless it runs in an environment that has it."""
    if session.virtualenv.venv_backend != "none":
        session.install(*packages or ("--editable", ".[test]"))


@nox.session
def tests(session: nox.Session) -> None:
    """Everything, on four real servers."""
    ready(session)
    session.run("python", "-m", "pytest", "-n", "4", *session.posargs)


@nox.session
def quick(session: nox.Session) -> None:
    """All that starts no server: under a minute on two cores."""
    ready(session)
    session.run("python", "-m", "pytest", "-q", "-n", "4", "-m", "not server", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Style, and the form of the code."""
    ready(session, "ruff>=0.9")
    session.run("python", "-m", "ruff", "check", ".")
    session.run("python", "-m", "ruff", "format", "--check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Types, strictly."""
    ready(session)
    session.run("python", "-m", "mypy", *session.posargs)


@nox.session
def contracts(session: nox.Session) -> None:
    """Who may import whom."""
    ready(session)
    session.run("lint-imports")


@nox.session
def coverage(session: nox.Session) -> None:
    """Lines and branches that the quick loop runs: a floor for all, one for what needs no server."""
    ready(session)
    run = ("python", "-m", "pytest", "-q", "-n", "2", "-m", "not server", "--cov", "--cov-report=")
    session.run(*run, *session.posargs)
    session.run("python", "-m", "coverage", "report", "--skip-covered")
    rooms = ",".join(f"dynorthanc/{room}/*" for room in SERVERLESS)
    session.run(
        "python", "-m", "coverage", "report", f"--include={rooms}", "--format=total", "--fail-under=80"
    )


@nox.session
def docs(session: nox.Session) -> None:
    """The site, into build/docs; a warning is an error."""
    ready(session, "--editable", ".[docs]")
    session.run("python", "-m", "sphinx", "-W", "--keep-going", "-q", "docs", "build/docs", *session.posargs)


@nox.session
def mutations(session: nox.Session) -> None:
    """What tests notice of small changes to the code: ``-- 'dynorthanc.check.*'`` takes those of a room."""
    ready(session)
    ready(session, "mutmut>=3.3")
    session.run("python", "-m", "mutmut", "run", *session.posargs)
    session.run("python", "-m", "mutmut", "results")
