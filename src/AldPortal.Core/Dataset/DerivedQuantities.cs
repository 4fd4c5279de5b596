using AldPortal.Core.Content;

namespace AldPortal.Core.Dataset;

/// <summary>A growth per cycle in Å; a range where the thickness is one.</summary>
/// <param name="Angstrom">Å per cycle or supercycle; an open thickness limit gives an equal pair at the known limit.</param>
/// <param name="Unit">What it is counted per.</param>
public sealed record GrowthPerCycle(NumberRange Angstrom, AldCycleUnit Unit);

/// <summary>A capacity retention in percent.</summary>
public readonly record struct RetentionPercent(double Value);

/// <summary>A specific capacity in mA h g⁻¹.</summary>
public readonly record struct CapacityMahPerG(double Value);

/// <summary>
/// Everything that is computed from reported values, in one place. Each result is null where one of its inputs is not reported.
/// </summary>
public static class DerivedQuantities
{
    private const double AngstromPerNanometre = 10;

    /// <summary>Growth per cycle: 10 × thickness [nm] / number of ALD cycles, in Å. For a layered film: the mean over all its cycles.</summary>
    /// <example>0.40 nm after 4 cycles is 1.0 Å per cycle.</example>
    public static GrowthPerCycle? GrowthPerCycle(DatasetRow row)
    {
        if (row.ThicknessNm is not ReportedNumber thickness || row.AldCycles is not { Total: > 0 } cycles)
            return null;
        double low = AngstromPerNanometre * (thickness.Min ?? thickness.Max!.Value) / cycles.Total;
        double high = AngstromPerNanometre * (thickness.Max ?? thickness.Min!.Value) / cycles.Total;
        return new GrowthPerCycle(new NumberRange(low, high), cycles.Unit);
    }

    /// <summary>Retention at cycle 100: 100 × capacity at cycle 100 / capacity of cycle 1, in percent.</summary>
    /// <example>136 mA h g⁻¹ after 153 mA h g⁻¹ is 88.9 %.</example>
    public static RetentionPercent? RetentionAt100(DatasetRow row) =>
        row.FirstCycleCapacity is { Value: > 0 } first && row.CapacityAt100 is Capacity last
            ? new RetentionPercent(100 * last.Value / first.Value)
            : null;

    /// <summary>Capacity of the uncoated cathode from a relative change D in percent: coated / (1 + D / 100), in mA h g⁻¹.</summary>
    /// <example>150 mA h g⁻¹ (▲552 %) means 23.0 mA h g⁻¹ uncoated.</example>
    public static CapacityMahPerG? UncoatedCapacity(Capacity? coated) =>
        coated?.Change is { Unit: ChangeUnit.Percent } change && change.SignedValue > -100
            ? new CapacityMahPerG(coated.Value / (1 + change.SignedValue / 100))
            : null;

    /// <summary>Retention of the uncoated cathode from a change in percentage points: coated − change, in percent.</summary>
    /// <example>75.5 % (▲15.6 percentage points) means 59.9 % uncoated.</example>
    public static RetentionPercent? UncoatedRetention(Retention? coated) =>
        coated is { Percent: double percent, Change: { Unit: ChangeUnit.PercentagePoints } change }
            ? new RetentionPercent(percent - change.SignedValue)
            : null;

    /// <summary>Where a row's growth per cycle stands against the band of its coating; null where one of the two is unknown.</summary>
    public static BandVerdict? GrowthVerdict(GrowthPerCycle growth, GrowthPerCycleBand? band)
    {
        if (band is null || (band.Per == "supercycle") != (growth.Unit == AldCycleUnit.Supercycle))
            return null;
        if (band.UsualAngstrom.Overlaps(growth.Angstrom))
            return BandVerdict.Usual;
        return band.PossibleAngstrom.Overlaps(growth.Angstrom) ? BandVerdict.Unusual : BandVerdict.Implausible;
    }
}

/// <summary>Where a value stands against a band.</summary>
public enum BandVerdict
{
    /// <summary>Inside the usual values.</summary>
    Usual,
    /// <summary>Outside them, but possible: asks for an explanation.</summary>
    Unusual,
    /// <summary>Outside what is possible: most often a slip of unit or count.</summary>
    Implausible,
}
