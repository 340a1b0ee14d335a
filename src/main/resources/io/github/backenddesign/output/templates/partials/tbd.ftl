## Open points and assumptions

<#list tbd.questions as item>
- TBD (decision <@m.decision item.decision_id/>): ${item.question}
</#list>
<#list tbd.missing_fields as field>
- Missing: ${field}
</#list>
<#list tbd.assumptions_made as assumption>
- Assumed: ${assumption.text}<#if assumption.source?has_content> (${assumption.source})</#if>
</#list>
<#list tbd.unread_members as member>
- Not read: ${code(member.member)} (${member.at})
</#list>
