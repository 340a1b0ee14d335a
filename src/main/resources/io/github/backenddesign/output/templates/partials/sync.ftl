## Disagreements for the synchronizer

<#if view.mismatches?has_content>
Who has to run again, and for how many: <#list view.rerun as designer, mismatches>${designer} (${mismatches?size})<#sep>, <#else>nobody</#list>.

| Id | Kind | Severity | Disagreement | Has to run again |
|---|---|---|---|---|
<#list view.mismatches as mismatch>
| <a id="${anchor("mm", mismatch.id)}"></a>${mismatch.id} | ${mismatch.kind} | ${mismatch.severity} | ${mismatch.summary} | <@m.ids mismatch.rerun/> |
</#list>

<#list view.mismatches as mismatch>
<details><summary>${html(mismatch.id)} sides and ways to resolve it</summary>

<#list mismatch.artifacts as side>
- ${m.dash(side.location)}: "${side.quote}"
</#list>
<#list mismatch.options as option>
- Way ${option?counter}: ${option.title}
<#list option.pros as pro>
  - for: ${pro}
</#list>
<#list option.cons as con>
  - against: ${con}
</#list>
</#list>

</details>

</#list>
<#else>
None.
</#if>

<#if sync.unclear_data_dependencies?has_content>
### Unclear data dependencies

| Id | Topic | Missing | Position | Concerns |
|---|---|---|---|---|
<#list sync.unclear_data_dependencies as item>
| ${item.id} | ${item.topic} | ${m.dash(item.missing)} | ${m.dash(item.position)} | <@m.ids item.refs/> |
</#list>
</#if>
