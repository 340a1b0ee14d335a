## Open points and assumptions

<#list tbd.questions as item>
- TBD (decision <@m.decision item.decision_id/>): ${item.question}
</#list>
<#list tbd.assumptions_made as assumption>
- Assumed: ${assumption.text}<#if assumption.source?has_content> (${assumption.source})</#if>
</#list>
<#if !tbd.questions?has_content && !tbd.assumptions_made?has_content>
None.
</#if>

<#if tbd.missing_fields?has_content || tbd.unread_members?has_content>
<details><summary>Missing in the documents (${tbd.missing_fields?size}), and not read (${tbd.unread_members?size})</summary>

<#list tbd.missing_fields as field>
- Missing: ${field}
</#list>
<#list tbd.unread_members as member>
- Not read: ${code(member.member)} (${member.at})
</#list>

</details>
</#if>
