def inSite = new File(basedir, 'target/site/backend-design/report.html')
def alone = new File(basedir, 'target/backend-design/report.html')
assert inSite.text.startsWith('<!doctype html>') && inSite.text.contains('id="d-api-style"')
assert alone.bytes == inSite.bytes

assert new File(basedir, 'target/site/project-reports.html').text.contains('backend-design/report.html') : 'the site leads to it'
assert !new File(basedir, 'docs/backend.design.md').exists() && !new File(basedir, 'decisions.yaml').exists() : 'nothing else is written'
assert (new File(basedir, 'build.log').text =~ /Backend design report \(draft, \d+ open\): target\/site\/backend-design\/report\.html/)
return true
