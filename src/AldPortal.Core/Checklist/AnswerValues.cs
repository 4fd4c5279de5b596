using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist;

/// <summary>Reads the value of an answer with the grammar that reads manuscripts.</summary>
internal static class AnswerValues
{
    private static readonly Dictionary<string, (string Key, Dimension Dimension)> Keys = new()
    {
        ["coating-thickness"] = ("thicknessNm", Dimension.Length),
        ["ald-cycles"] = ("aldCycles", Dimension.None),
        ["growth-per-cycle"] = ("growthPerCycleAngstrom", Dimension.LengthPerCycle),
        ["deposition-temperature"] = ("depositionC", Dimension.Temperature),
        ["potential-window"] = ("windowV", Dimension.Voltage),
        ["current-density"] = ("currentMaPerG", Dimension.SpecificCurrent),
        ["c-rate-definition"] = ("oneCMaPerG", Dimension.SpecificCurrent),
        ["cycle-count"] = ("cycles", Dimension.None),
        ["test-temperature"] = ("temperatureC", Dimension.Temperature),
        ["active-material-loading"] = ("loadingMgPerCm2", Dimension.ArealMass),
        ["first-cycle-capacity"] = ("firstCapacityMahPerG", Dimension.SpecificCapacity),
        ["capacity-at-100"] = ("capacityAt100MahPerG", Dimension.SpecificCapacity),
        ["capacity-retention"] = ("retentionPercent", Dimension.Percent),
        ["full-cell-balance"] = ("npRatio", Dimension.None),
        ["electrode-formulation"] = ("ratio", Dimension.Ratio),
    };

    /// <summary>Numbers in the item's unit where there are any, otherwise the words.</summary>
    public static ItemValue Read(string id, string text)
    {
        var value = new ItemValue();
        if (!Keys.TryGetValue(id, out (string Key, Dimension Dimension) expected))
            return value.With("text", text.Trim());
        Document document = Document.Read(new SourceText("answer", text), 0);
        Quantity[] quantities = [.. document.Sentences.SelectMany(sentence => sentence.Quantities)];
        double[] numbers = [.. quantities.Where(quantity => quantity.Dimension == expected.Dimension).SelectMany(quantity => quantity.Values)];
        if (numbers.Length == 0)
            numbers = [.. quantities.Where(quantity => quantity.Dimension == Dimension.None).SelectMany(quantity => quantity.Values)];
        return numbers.Length > 0 ? value.With(expected.Key, numbers) : value.With("text", text.Trim());
    }
}
