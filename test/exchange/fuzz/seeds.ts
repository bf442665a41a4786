import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import type { ForeignFile } from '../../../src/exchange/file.ts'

const data = (path: string): ForeignFile => ({ path: path.split('/').pop() as string, bytes: new Uint8Array(readFileSync(new URL(`../../data/exchange/${path}`, import.meta.url))) })
const text = (path: string, content: string): ForeignFile => ({ path, bytes: strToU8(content) })

const MODEL = `<?xml version="1.0" encoding="UTF-8"?>
<archimate:model xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:archimate="http://www.archimatetool.com/archimate" name="M" id="m" version="5.0.0">
<folder name="Application" id="f" type="application"><element xsi:type="archimate:ApplicationComponent" name="Zaak" id="a"><property key="Object ID" value="k"/></element>
<element xsi:type="archimate:ApplicationComponent" name="Mail" id="b"/><element xsi:type="archimate:Junction" id="j" type="or"/></folder>
<folder name="Relations" id="r" type="relations"><element xsi:type="archimate:ServingRelationship" id="s" source="b" target="a"/><element xsi:type="archimate:FlowRelationship" id="t" source="a" target="j"/></folder></archimate:model>`

const SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Naam</t></is></c><c r="B1" t="inlineStr"><is><t>Leverancier</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Zaak</t></is></c><c r="B2" t="s"><v>0</v></c></row></sheetData></worksheet>'
const XLSX = zipSync({
  '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
  'xl/workbook.xml': strToU8('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>'),
  'xl/_rels/workbook.xml.rels': strToU8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'),
  'xl/sharedStrings.xml': strToU8('<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Centric</t></si></sst>'),
  'xl/worksheets/sheet1.xml': strToU8(SHEET),
})
const ODS = zipSync({
  mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
  'content.xml': strToU8('<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Blad1"><table:table-row><table:table-cell office:value-type="string"><text:p>Naam</text:p></table:table-cell><table:table-cell><text:p>Soort</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>Zaak</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>'),
})

/** At least one small file of every format that is read, each a set of files that belong together. */
export const SEEDS: readonly (readonly ForeignFile[])[] = [
  [data('ameff/archi_Sample1.xml')], [data('ameff/archi_bendpoint.xml')], [data('archimate/archi_small_with_junction.archimate')], [data('archimate/archi_unknown_types.archimate')],
  [data('archimate/archi_model_zipped.archimate')], [text('model.archimate', MODEL)],
  [text('model/folder.xml', '<archimate:ArchimateModel xmlns:archimate="http://www.archimatetool.com/archimate" name="M" id="m"/>'),
    text('model/application/folder.xml', '<archimate:Folder xmlns:archimate="http://www.archimatetool.com/archimate" name="Application" id="f" type="application"/>'),
    text('model/application/ApplicationComponent_a.xml', '<archimate:ApplicationComponent xmlns:archimate="http://www.archimatetool.com/archimate" name="Zaak" id="a"/>')],
  [text('elements.csv', '"ID","Type","Name","Documentation"\r\n"a","ApplicationComponent","Zaak",""\r\n"b","ApplicationComponent","Mail",""\r\n'),
    text('relations.csv', '"ID","Type","Name","Documentation","Source","Target"\r\n"r","ServingRelationship","","","b","a"\r\n'),
    text('properties.csv', '"ID","Key","Value"\r\n"a","Object ID","k"\r\n')],
  [text('onderdelen.csv', 'Naam;Soort;Leverancier;Afhankelijk van\r\nZaak;applicatie;Centric;Mail\r\n"Mail\nnieuw";werkplek;=cmd();\r\n')],
  [text('pakketoverzicht.csv', '"Leverancier","Pakket Naam","Pakketversie Naam","Omschrijving","Omschrijving gebruik","Referentiecomponenten gemeente","Status","Datum ingang status","Gebruikte technologiën","Extern pakket","Pakket ID","Pakketversie ID","Organisatie"\n"Centric","Key2Zaken"," 1.0","","","Zaakregistratiecomponent, Burgerzakencomponent","In productie","01-02-26","","nee","p","v","Voorbeeldstad"\n')],
  [text('koppelingen.csv', '"Koppeling ID";"Organisation";"Organisatie ID";"Samenwerking";"Samenwerking ID";"Status";"Datum ingang status";"Pakket ID 1";"Pakket Naam 1";"Pakketversie ID 1";"Pakketversie Naam 1";"Leverancier 1";"Leverancier ID 1";"Koppeling richting";"Pakket ID 2";"Pakket Naam 2";"Pakketversie ID 2";"Pakketversie Naam 2";"Leverancier 2";"Leverancier ID 2";"Standaard of maatwerk";"Standaardversie";"Standaardversie ID";"Transportprotocol";"Transportprotocol ID";"Aanvullende informatie";"Pakketversie Naam Intermediair";"Pakketversie ID Intermediair"\n"k";"Voorbeeldstad";"o";"";"";"In productie";"";"p1";"Zaak";"v1";"1";"Centric";"l1";"left_to_right";"p2";"Mail";"v2";"2";"Microsoft";"l2";"";"";"";"";"";"";"Broker";"v3"\n')],
  [text('cmdb_rel_ci.csv', 'parent,child,type\nZaak,Mail,Depends on::Used by\n')],
  [{ path: 'onderdelen.xlsx', bytes: XLSX }], [{ path: 'onderdelen.ods', bytes: ODS }],
  [text('catalog-info.yaml', 'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: web\nspec:\n  type: website\n  owner: team\n  dependsOn: [resource:db]\n---\napiVersion: backstage.io/v1alpha1\nkind: Resource\nmetadata: { name: db }\nspec: { type: database, owner: team }\n')],
  [text('net.graphml', '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d0" for="node" attr.name="label" attr.type="string"/><graph edgedefault="directed"><node id="a"><data key="d0">A</data></node><node id="b"/><edge source="a" target="b"/></graph></graphml>')],
  [text('net.gexf', '<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed"><nodes><node id="a" label="A"/><node id="b" label="B"/></nodes><edges><edge id="e" source="a" target="b"/></edges></graph></gexf>')],
  [text('tree.xml', '<opsa-mef><define-fault-tree name="T"><define-gate name="top"><atleast min="2"><basic-event name="x"/><basic-event name="y"/><gate name="g"/></atleast></define-gate><define-gate name="g"><or><basic-event name="x"/><basic-event name="z"/></or></define-gate></define-fault-tree></opsa-mef>')],
  [text('stad.landscape.yaml', 'format: uitwijk-landscape/1\nname: Stad\ncomponents:\n  zaak: { name: Zaak, kind: application, needs: [mail] }\n  mail: { name: Mail, kind: workplace }\n')],
]
