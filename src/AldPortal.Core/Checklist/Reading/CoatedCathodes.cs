namespace AldPortal.Core.Checklist.Reading;

/// <summary>Tells whether a study coats cathodes, by whatever route: from solution, by milling, by casting, from the vapour.</summary>
internal static class CoatedCathodes
{
    private const int NearestNoun = 60;
    private static readonly Term Coated = Term.Any("coated", "coating of", "coating on", "coating onto", "nanocoating*", "nano coating*", "coating layer*", "protective coating", "surface modification", "surface modified", "surface coating", "surface treated", "based coating", "coating solution", "modification solution", "encapsulat*", "modified with", "covered with", "core shell");
    private static readonly Term Cathode = Term.Any("cathode*", "positive electrode*", "NMC", "NCM", "NCA", "LCO", "LNMO", "LMO", "LLO", "LRMO", "Li rich");
    private static readonly Term Uncoated = Term.Any("uncoated", "un coated", "non coated", "noncoated", "bare", "pristine");
    private static readonly Term Modified = Term.Any("modified");

    // Slurries are coated on foils and ceramics on separators; that coats no cathode.
    private static readonly Term OtherCoating = Term.Any("slurry", "slurries", "foil", "current collector*", "doctor blade", "tape cast*", "separator*", "coated on Al", "coated onto Al", "carbon coated", "carbon coating", "spin coated");

    /// <summary>True where one of the sentences says so of a cathode.</summary>
    public static bool AreIn(IEnumerable<Sentence> sentences) => sentences.Any(Says);

    private static bool Says(Sentence sentence)
    {
        if (sentence.Has(OtherCoating))
            return false;
        foreach (TermHit hit in sentence.Hits(Coated))
            if (sentence.Nearest(Cathode, hit.Start, hit.End) is { Distance: <= NearestNoun } || sentence.Cathodes.Any(cathode => Math.Max(cathode.Start - hit.End, hit.Start - cathode.End) <= NearestNoun))
                return true;
        // "Uncoated NMC532 loses 25 %, Al2O3-coated 9 %": the cathode is named once, with the reference.
        foreach (TermHit hit in sentence.Hits(Uncoated))
            if (sentence.Has(Coated) && (sentence.Nearest(Cathode, hit.Start, hit.End) is ({ } bare, 1) && bare.Start > hit.End || sentence.Cathodes.Any(cathode => cathode.Start - hit.End == 1)))
                return true;
        // "The modified NMC811": the word stands right before the cathode.
        foreach (TermHit hit in sentence.Hits(Modified))
            if (sentence.Nearest(Cathode, hit.Start, hit.End) is ({ } noun, 1) && noun.Start > hit.End || sentence.Cathodes.Any(cathode => cathode.Start - hit.End == 1))
                return true;
        return false;
    }
}
