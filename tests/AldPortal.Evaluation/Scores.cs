namespace AldPortal.Evaluation;

/// <summary>Counts for one item over all texts. An item is positive where something of it is reported, in full or in part.</summary>
internal sealed class ItemScore
{
    public int TruePositive { get; set; }
    public int FalsePositive { get; set; }
    public int FalseNegative { get; set; }
    public int StatusRight { get; set; }
    public int StatusAll { get; set; }
    public int ValueRight { get; set; }
    public int ValueAll { get; set; }
    public int EvidenceHit { get; set; }
    public int EvidenceAll { get; set; }
    public Dictionary<(string Expected, string Found), int> Confusion { get; } = [];

    public double Precision => Ratio(TruePositive, TruePositive + FalsePositive);
    public double Recall => Ratio(TruePositive, TruePositive + FalseNegative);
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static double Ratio(int part, int all) => all == 0 ? 1 : (double)part / all;

    public void Add(ItemScore other)
    {
        TruePositive += other.TruePositive;
        FalsePositive += other.FalsePositive;
        FalseNegative += other.FalseNegative;
        StatusRight += other.StatusRight;
        StatusAll += other.StatusAll;
        ValueRight += other.ValueRight;
        ValueAll += other.ValueAll;
        EvidenceHit += other.EvidenceHit;
        EvidenceAll += other.EvidenceAll;
    }
}

/// <summary>Counts for one rule.</summary>
internal sealed class RuleScore
{
    public int Planted { get; set; }
    public int Found { get; set; }
    public int Checked { get; set; }
    public int FalseAlarms { get; set; }
}
