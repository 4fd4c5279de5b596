namespace AldPortal.Core.Dataset;

/// <summary>A result to be placed among the published ones; null is "not known".</summary>
/// <param name="Cathode">Grade or family.</param>
/// <param name="Coating">Flat formula.</param>
/// <param name="CurrentMaPerG">Specific current.</param>
/// <param name="CapacityAt100">Discharge capacity at cycle 100 in mA h g⁻¹.</param>
public sealed record OwnResult(string? Cathode, string? Coating, double? CurrentMaPerG, double? CapacityAt100);

/// <summary>Where a capacity stands among published ones of the same family, cycle and, where known, similar current.</summary>
/// <param name="Below">How many are lower.</param>
/// <param name="Of">How many there are.</param>
/// <param name="NearCurrent">True where only currents within a factor of two were counted.</param>
public sealed record Standing(int Below, int Of, bool NearCurrent)
{
    /// <summary>Share that is lower, in percent.</summary>
    public double Percentile => 100.0 * Below / Of;
}

/// <summary>The published results nearest to one's own: half cells, cycle 100, same cathode family.</summary>
public sealed class NearestResults
{
    private const double NearFactor = 2;
    private const int FewestForCurrent = 4;

    private NearestResults(IReadOnlyList<DatasetRow> rows, Standing? standing)
    {
        Rows = rows;
        Standing = standing;
    }

    /// <summary>The rows, nearest first; empty where the dataset has none of the family.</summary>
    public IReadOnlyList<DatasetRow> Rows { get; }

    /// <summary>The standing at cycle 100, or null where it cannot be told.</summary>
    public Standing? Standing { get; }

    /// <summary>Finds them.</summary>
    /// <param name="count">How many rows at most.</param>
    public static NearestResults Find(ReviewDataset dataset, OwnResult own, int count)
    {
        CathodeMaterial? cathode = own.Cathode is null ? null : dataset.Vocabularies.FindCathode(own.Cathode);
        if (cathode?.Family is not string family)
            return new NearestResults([], null);
        Coating? coating = own.Coating is null ? null : dataset.Vocabularies.FindCoating(own.Coating);
        DatasetRow[] comparable = [.. dataset.Rows.Where(row => row.Cathode?.Family == family && row.CapacityAt100 is not null && row.Cell is null or "half")];
        DatasetRow[] nearest = [.. comparable.OrderBy(row => Distance(row, cathode, coating, own.CurrentMaPerG)).Take(count)];
        return new NearestResults(nearest, own.CapacityAt100 is double capacity ? StandingOf(comparable, capacity, own.CurrentMaPerG) : null);
    }

    // One step for another grade, half a step for another coating of the same class, one per doubling of the current.
    private static double Distance(DatasetRow row, CathodeMaterial cathode, Coating? coating, double? current) =>
        (row.Cathode!.Grade == cathode.Grade ? 0 : 1)
        + (coating is null || row.Coating?.Formula == coating.Formula ? 0 : row.Coating?.Class == coating.Class ? 0.5 : 1)
        + (current is double own ? row.CurrentMaPerG is double other ? Math.Abs(Math.Log2(other / own)) : 2 : 0);

    private static Standing? StandingOf(DatasetRow[] rows, double capacity, double? current)
    {
        DatasetRow[] near = current is double own ? [.. rows.Where(row => row.CurrentMaPerG is double other && other <= own * NearFactor && other >= own / NearFactor)] : [];
        bool nearCurrent = near.Length >= FewestForCurrent;
        DatasetRow[] counted = nearCurrent ? near : rows;
        return counted.Length == 0 ? null : new Standing(counted.Count(row => row.CapacityAt100!.Value < capacity), counted.Length, nearCurrent);
    }
}
