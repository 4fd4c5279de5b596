using AldPortal.Core.Content;

namespace AldPortal.Core.Dataset;

/// <summary>Reads <c>cathodes.yaml</c>, <c>coatings.yaml</c> and <c>processes.yaml</c>.</summary>
public static class VocabularyLoader
{
    private const string CathodesFile = "dataset/cathodes.yaml";
    private const string CoatingsFile = "dataset/coatings.yaml";
    private const string ProcessesFile = "dataset/processes.yaml";

    /// <summary>Loads all vocabularies; entries with problems are kept as far as they could be read.</summary>
    public static Vocabularies Load(ContentFolder folder, ContentProblems problems)
    {
        var families = new List<CathodeFamily>();
        var cathodes = new List<CathodeMaterial>();
        if (folder.Read(CathodesFile, problems) is string cathodeText
            && YamlMap.Document(CathodesFile, cathodeText, problems) is YamlMap map)
        {
            families.AddRange(map.Maps("families").Select(Family));
            string[] ids = [.. families.Select(family => family.Id)];
            foreach (YamlMap entry in map.Maps("cathodes"))
                cathodes.Add(Cathode(entry, ids));
            map.Finish();
        }
        var coatings = new List<Coating>();
        if (folder.Read(CoatingsFile, problems) is string coatingText)
            foreach (YamlMap entry in YamlMap.Documents(CoatingsFile, coatingText, problems))
                coatings.Add(ReadCoating(entry));
        var processes = new List<ProcessTerm>();
        var postTreatments = new List<ProcessTerm>();
        if (folder.Read(ProcessesFile, problems) is string processText
            && YamlMap.Document(ProcessesFile, processText, problems) is YamlMap terms)
        {
            processes.AddRange(terms.Maps("processes").Select(Process));
            postTreatments.AddRange(terms.Maps("post_treatments").Select(Process));
            terms.Finish();
        }
        return new Vocabularies(families, cathodes, coatings, processes, postTreatments);
    }

    private static ProcessTerm Process(YamlMap map)
    {
        var term = new ProcessTerm(map.Text("id"), map.Text("name"), map.Text("description"), map.Text("section"));
        map.Finish();
        return term;
    }

    private static CathodeFamily Family(YamlMap map)
    {
        var family = new CathodeFamily(
            map.Choice("id", "LCO", "NMC", "LLO", "LMO", "LNMO"), map.Text("name"), map.Choice("structure", "layered", "spinel"));
        map.Finish();
        return family;
    }

    private static CathodeMaterial Cathode(YamlMap map, string[] familyIds)
    {
        var cathode = new CathodeMaterial
        {
            Grade = map.Text("grade"),
            Family = map.OptionalText("family"),
            Formula = map.OptionalText("formula"),
            Labels = map.Texts("labels"),
            TheoreticalCapacityMahPerG = map.Number("theoretical_capacity_mah_g"),
            TheoreticalCapacityBasis = map.OptionalText("theoretical_capacity_basis"),
            OneC = [.. map.Maps("one_c_ma_g").Select(OneC)],
            LowerCutoffV = map.Range("lower_cutoff_v"),
            UpperCutoffV = map.Range("upper_cutoff_v"),
            FirstCapacityMahPerG = map.Range("first_capacity_mah_g"),
            Source = map.OptionalText("source"),
        };
        if (cathode.Family is not null && !familyIds.Contains(cathode.Family))
            map.Problem("family", $"`family` is “{cathode.Family}”; accepted are {string.Join(", ", familyIds)} and null");
        map.Finish();
        return cathode;
    }

    private static OneCCurrent OneC(YamlMap map)
    {
        var current = new OneCCurrent(map.Number("value") ?? 0, map.Text("source"));
        map.Finish();
        return current;
    }

    private static Coating ReadCoating(YamlMap map)
    {
        var coating = new Coating
        {
            Formula = map.Text("formula"),
            Name = map.Text("name"),
            Slug = map.Text("slug"),
            Class = map.Choice("class", [.. Coating.Classes]),
            Printed = map.Texts("printed"),
            Layers = map.Texts("layers"),
            GrowthPerCycle = map.Map("growth_per_cycle_angstrom") is YamlMap band ? GrowthPerCycle(band) : null,
            DensityGPerCm3 = map.Number("density_g_cm3"),
        };
        map.Finish();
        return coating;
    }

    private static GrowthPerCycleBand? GrowthPerCycle(YamlMap map)
    {
        string per = map.Choice("per", "cycle", "supercycle");
        double? stated = map.Number("stated");
        NumberRange? usual = map.Range("usual");
        NumberRange? possible = map.Range("possible");
        string source = map.Text("source");
        map.Finish();
        if (usual is null || possible is null)
        {
            map.Problem("usual", "`usual` and `possible` are both needed");
            return null;
        }
        return new GrowthPerCycleBand(per, stated, usual, possible, source);
    }
}
