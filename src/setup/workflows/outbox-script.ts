/**
 * A shell script that takes the outbox from a branch, runs the program and brings it home: for runners that keep
 * nothing. The branch has one commit. Before anything may be sent it says which run has the outbox, so that no other
 * begins, and none goes on after a run that did not come home: what that one sent nobody else knows.
 */

/** The script; `state` is where the outbox lies, relative to the folder it is run in. */
export function outboxScript(state: string, pushOptions = ""): string {
  return `#!/bin/sh
# sh ci/minutewire.sh restore        takes the outbox from its branch, to look at
# sh ci/minutewire.sh run COMMAND    runs a command of minutewire on it, and brings it home
# Whoever may read the repository may read the branch: what was sent, and to whom.
set -euf
branch=minutewire-outbox
state='${state}'

say() { echo "minutewire: $*" >&2; }

# Where the branch is now; empty where there is none.
look() {
  found=$(git ls-remote origin "refs/heads/$branch") || {
    say "the remote cannot be read, so nothing was sent"
    exit 78
  }
  printf '%s' "$found" | cut -c 1-40
}

take() {
  head=$(look)
  [ -n "$head" ] || return 0
  git fetch -q --depth=1 origin "$head" 2>/dev/null || git fetch -q --depth=1 origin "refs/heads/$branch" || {
    say "the outbox cannot be fetched, so nothing was sent"
    exit 78
  }
  rm -rf "$state"
  mkdir -m 700 -p "$state"
  git -c core.autocrlf=false archive "$head" | tar -xf - -C "$state"
}

# Pushes what is in the state folder, if the branch is where we last saw it.
bring() {
  index=$(mktemp -d)
  tree=$(
    GIT_DIR=$(git rev-parse --absolute-git-dir)
    GIT_INDEX_FILE=$index/index
    export GIT_DIR GIT_INDEX_FILE
    cd "$state"
    GIT_WORK_TREE=$PWD
    export GIT_WORK_TREE
    git -c core.autocrlf=false add -A -f . ':!built' ':!cache'
    git write-tree
  )
  rm -rf "$index"
  next=$(git -c user.name=minutewire -c user.email=minutewire@localhost commit-tree "$tree" -m "$1")
  git push -q ${pushOptions}--force-with-lease="refs/heads/$branch:$head" origin "$next:refs/heads/$branch" || return 1
  head=$next
}

# Who is asked to end brings the outbox home first.
trap : HUP INT TERM

case "\${1:-}" in
restore)
  take
  exit 0
  ;;
run) shift ;;
*)
  say "say restore, or run COMMAND"
  exit 64
  ;;
esac
command=\${*:-publish}
take
if [ "$command" != "publish --first-run" ]; then
  if [ -z "$head" ]; then
    say "there is no branch $branch, and so no outbox: nothing was sent"
    say "run it once with the command: publish --first-run"
    exit 76
  fi
  if [ -e "$state/running" ]; then
    # No job runs for an hour.
    if [ $(($(date +%s) - $(tail -n 1 "$state/running"))) -lt 3600 ]; then
      say "another run has the outbox, so nothing was sent here: $(head -n 1 "$state/running")"
      exit 75
    fi
    say "this run did not bring its outbox home: $(head -n 1 "$state/running")"
    say "what it sent is not known here, so nothing was sent: see what came to the list, then run: publish --first-run"
    exit 76
  fi
fi
mkdir -m 700 -p "$state"
printf '%s, since %s\\n%s\\n' "\${RUN:-run $$}" "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$(date +%s)" >"$state/running"
if ! bring "taken by \${RUN:-run $$}"; then
  if [ "$(look)" != "$head" ]; then
    say "another run has just taken the outbox: nothing was sent here"
    exit 75
  fi
  say "the branch $branch cannot be pushed, so nothing was sent: this run needs the right to write to the repository"
  exit 78
fi
code=0
# The copy is right: no other run can have sent since.
[ ! -e "$state/outbox.db" ] || [ "$command" = "publish --first-run" ] || npx --no-install minutewire outbox adopt -q || code=$?
if [ "$code" -eq 0 ]; then
  # shellcheck disable=SC2086
  npx --no-install minutewire $command || code=$?
fi
rm -f "$state/running"
if ! bring "brought home after: $command (exit $code)"; then
  say "the outbox cannot be brought home: the next run says so, and sends nothing"
  exit 76
fi
# 75: nobody is wanted, a later run goes on by itself.
[ "$code" -ne 75 ] || { say "something is owed: a later run goes on with it"; code=0; }
exit "$code"
`;
}
