def log = new File(basedir, 'build.log').text

// All findings of one run, each with its place.
assert log =~ /\[ERROR\] docs\/story-map\.json:13:3 .*not JSON/
assert log =~ /\[ERROR\] decisions\.yaml:4:\d+ api-style: .*"?rset"?/
assert log =~ /did you mean "?rest"?/
assert log =~ /\[(ERROR|WARNING)\] decisions\.yaml:6:\d+ .*api-stile/
assert log =~ /did you mean "?api-style"?/
assert log =~ /\[ERROR\] decisions\.yaml:9:\d+ .*authentication/
assert log =~ /\[INFO\] \d+ errors, \d+ warnings?, \d+ notes?\./
assert !log.contains('\tat io.github.backenddesign')

// Nothing half written, and the answers are the user's.
assert !new File(basedir, 'docs').list().any { it.startsWith('backend.design') }
assert new File(basedir, 'decisions.yaml').text == new File(basedir, '../../../src/it/bad-input/decisions.yaml').text
