def log = new File(basedir, 'build.log').text
assert log =~ /Took \d+ recommendations?, written to decisions\.yaml:/
assert log.contains('Backend design complete: ')
assert !log.contains('Downloading from')
assert new File(basedir, 'docs/backend.design.md').isFile()
