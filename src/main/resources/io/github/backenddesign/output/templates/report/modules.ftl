<section aria-labelledby="modules">
<h2 id="modules">Modules</h2>
<figure>
${page.module_map?no_esc}
<figcaption class="faint">An arrow points at the module that is used; a dotted one carries an event. Each box leads to its row below.</figcaption>
</figure>
<@m.table "module-table" "Modules, what they are for, what they own and whom they use">
<@m.head ["Module", "For", "Owns", "Uses", "Home of"]/>
<tbody>
<#list modules as module>
<tr id="${anchor("mod", module.id)}"><th scope="row">${module.name}</th><td>${m.dash(module.purpose)}
<details><summary>More</summary><ul>
<#list module.responsibilities as responsibility><li>${responsibility}</li></#list>
<#list module.reasons as reason><li class="faint">${reason}</li></#list>
</ul></details></td>
<td><#list module.entities as name><@m.entity name/><#sep>, <#else>–</#list></td>
<td><#if module.depends_on?has_content><ul><#list module.depends_on as use><li><@m.module use.module/><#if use.via?has_content> <span class="faint">${use.via}<#if use.why?has_content>: ${use.why}</#if></span></#if></li></#list></ul><#else>–</#if></td>
<td><@m.ids module.story_ids/></td></tr>
</#list>
</tbody>
</@m.table>
</section>
