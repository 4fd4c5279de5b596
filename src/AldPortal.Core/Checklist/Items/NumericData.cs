using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Numeric data behind the plots.</summary>
internal sealed class NumericData() : ItemReader("numeric-data")
{
    private static readonly Term Repository = Term.Any("zenodo", "figshare", "dryad", "mendeley data", "CSV", "csv", "repository", "accession", "BDF", "deposited as", "data are deposited", "github", "dataverse", "raw data", "open data", "NOMAD", "radar", "data are available at", "data set", "dataset", "source data", "as a spreadsheet", "spreadsheet", "workbook", "can be downloaded", "openly available", "archive", "accessible via", "data package", "xlsx", "XLSX", "tabulated in the supporting", "deposited in", "deposited at", "publicly available", "data tables", "cycling files", "cycling records", "cycler files", "supplementary file", "file S1", "file S2", "file S3", "numbers behind", "numerical form", "raw files", "battery data format", "notebooks");
    private static readonly Term Data = Term.Any("data", "capacities", "csv", "CSV", "curves", "values", "files", "records", "tables", "record", "numbers", "capacity");
    private static readonly Term OnRequest = Term.Any("on request", "upon request", "upon reasonable request", "on reasonable request", "from the corresponding author", "from the authors", "project server", "will be made available", "available from the");
    private static readonly Term SupportingTable = Term.Any("table S1", "table S2", "table S3", "table S4", "table S5", "tables S1", "tabulated in appendix", "listed in appendix", "given in appendix");

    public override Finding Read(Study study)
    {
        Finding? partial = null;
        Finding? supporting = null;
        foreach (Sentence sentence in study.Own)
        {
            if (sentence.First(OnRequest) is TermHit request && sentence.Has(Data))
                partial ??= Finding.Partial(new ItemValue().With("text", "on request"), "Available on request only.", Study.Clause(sentence, request.Start, request.End));
            else if (sentence.First(Repository) is TermHit hit && (sentence.Has(Data) || sentence.Span.Contains("doi", StringComparison.OrdinalIgnoreCase)) && !sentence.Has(NotYet) && !sentence.Has(Literature))
                return Finding.Reported(null, Study.Clause(sentence, hit.Start, hit.End));
            else if (sentence.Has(Data) && sentence.Span.IndexOf("doi.org", StringComparison.OrdinalIgnoreCase) is >= 0 and int address)
                return Finding.Reported(null, Study.Clause(sentence, sentence.Start + address, sentence.Start + address + 7));
            // "Cycling data of all cells (ASCII): Radar, doi:10.22000/1": an address of data, not of a paper.
            else if (sentence.Has(CyclingRecords) && (sentence.Span.IndexOf("doi:10.", StringComparison.OrdinalIgnoreCase) is >= 0 and int doi || sentence.Span.IndexOf("doi 10.", StringComparison.OrdinalIgnoreCase) is >= 0 and int spaced && (doi = spaced) >= 0))
                return Finding.Reported(null, Study.Clause(sentence, sentence.Start + doi, sentence.Start + doi + 7));
            else if (sentence.First(SupportingTable) is TermHit table && sentence.Has(CyclingData))
                supporting ??= new Finding(ItemStatus.InSi, null, [Study.Clause(sentence, table.Start, table.End)], "Said to stand in the supporting information.");
        }
        return partial ?? supporting ?? Finding.None;
    }

    private static readonly Term NotYet = Term.Any("will be", "not deposited", "TODO", "to do", "upload of", "not available", "are not", "is not");
    private static readonly Term CyclingRecords = Term.Any("cycling data", "capacity data", "electrochemical data", "raw data", "time series", "cycling curves", "cycling records", "cycle data");
    private static readonly Term Literature = Term.Any("appeared elsewhere", "published elsewhere", "literature data", "taken from the dataset", "database of");
    private static readonly Term CyclingData = Term.Any("capacit*", "cycle by cycle", "cycling data", "numerical", "all values", "cycle life", "discharge capacity", "discharge capacities", "every cycle", "each cycle");
}
