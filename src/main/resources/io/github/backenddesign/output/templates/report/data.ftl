<section aria-labelledby="data">
<h2 id="data">Data</h2>
<figure>
${page.entity_map?no_esc}
<figcaption class="faint">A crow's foot means many, a bar one. The second line of a box is the module that owns the entity.</figcaption>
</figure>
<@m.table "entities" "Entities with their module, identifier and attributes">
<@m.head ["Entity", "Module", "Identifier", "Attributes", "On deletion", "Kept"]/>
<tbody>
<#list data_access.entities as entity>
<tr id="${anchor("entity", entity.name)}"><th scope="row">${entity.name}<#if entity.aliases?has_content><br><span class="faint">also <@m.ids entity.aliases/></span></#if></th>
<td><@m.module entity.module/></td><td>${m.dash(entity.identifier)}</td>
<td><#if entity.attributes?has_content><details><summary>${m.n(entity.attributes?size, "attribute")}</summary><ul>
<#list entity.attributes as attribute><li><code>${attribute.name}</code> ${attribute.type}<#if attribute.required>, required</#if><#if attribute.unique>, unique</#if><#if attribute.derived>, derived</#if><#list attribute.rules as rule>; ${rule}</#list></li></#list>
</ul></details><#else>–</#if></td>
<td>${m.dash(entity.on_delete?join("; "))}</td><td>${m.dash(entity.retention)}</td></tr>
</#list>
</tbody>
</@m.table>
<@m.table "stores" "Stores with what they ask of the design">
<@m.head ["Store", "Product", "Used by", "Asks of the design"]/>
<tbody>
<#list data_access.stores as store>
<tr><th scope="row">${store.id}</th><td>${store.product.value}</td><td><@m.ids store.modules/></td><td><#if store.consequences?has_content><ul><#list store.consequences as consequence><li>${consequence}</li></#list></ul><#else>–</#if></td></tr>
</#list>
</tbody>
</@m.table>
</section>
