using AldPortal.Core.Dataset;

namespace AldPortal.Web.Features.Dataset;

/// <summary>A derived value with its arithmetic in words.</summary>
public sealed record DerivedValue(string Label, string Arithmetic);

/// <summary>Words for what <see cref="DerivedQuantities"/> computes on a row.</summary>
public static class DerivedValues
{
    /// <summary>All derived values the row allows.</summary>
    public static IReadOnlyList<DerivedValue> Of(DatasetRow row, Vocabularies vocabularies)
    {
        var values = new List<DerivedValue>();
        if (DerivedQuantities.GrowthPerCycle(row) is { } growth)
            values.Add(new("Growth per cycle", Growth(row, growth, vocabularies)));
        if (DerivedQuantities.RetentionAt100(row) is { } retention)
            values.Add(new("Retention at cycle 100", $"100 × {row.CapacityAt100!.Value} / {row.FirstCycleCapacity!.Value} = {Number(retention.Value)} %"));
        Uncoated("First cycle, uncoated", row.FirstCycleCapacity, values);
        Uncoated("Cycle 100, uncoated", row.CapacityAt100, values);
        if (DerivedQuantities.UncoatedRetention(row.Retention) is { } bare)
            values.Add(new("Retention, uncoated", $"{row.Retention!.Percent} − {row.Retention.Change!.SignedValue} = {Number(bare.Value)} %"));
        return values;
    }

    private static void Uncoated(string label, Capacity? coated, List<DerivedValue> values)
    {
        if (DerivedQuantities.UncoatedCapacity(coated) is { } uncoated)
            values.Add(new(label, $"{coated!.Value} / (1 + {coated.Change!.SignedValue} / 100) = {Number(uncoated.Value)} mA h g⁻¹"));
    }

    private static string Growth(DatasetRow row, GrowthPerCycle growth, Vocabularies vocabularies)
    {
        string unit = growth.Unit == AldCycleUnit.Supercycle ? "supercycle" : "cycle";
        string range = growth.Angstrom.Low == growth.Angstrom.High ? Number(growth.Angstrom.Low) : $"{Number(growth.Angstrom.Low)}–{Number(growth.Angstrom.High)}";
        GrowthPerCycleBand? band = vocabularies.FindCoating(row.Coating!.Formula)?.GrowthPerCycle;
        string verdict = DerivedQuantities.GrowthVerdict(growth, band) switch
        {
            BandVerdict.Usual => $"; usual for {row.Coating.Formula} ({band!.UsualAngstrom.Low}–{band.UsualAngstrom.High} Å)",
            BandVerdict.Unusual => $"; outside the usual {band!.UsualAngstrom.Low}–{band.UsualAngstrom.High} Å for {row.Coating.Formula}",
            BandVerdict.Implausible => $"; outside what is possible for {row.Coating.Formula} ({band!.PossibleAngstrom.Low}–{band.PossibleAngstrom.High} Å): a slip of unit or count is likely",
            _ => "",
        };
        return $"10 × {row.ThicknessNm!.Printed} nm / {row.AldCycles!.Total} {unit}s = {range} Å per {unit}{verdict}";
    }

    private static string Number(double value) => DataCellText.Number(value)!;
}
