namespace AldPortal.Core.Checklist.Reading;

/// <summary>Tells capacities of charge from those of discharge.</summary>
internal static class ChargeCapacities
{
    private const int Reach = 70;
    private const int Behind = 45;
    private static readonly Term Charge = Term.Any("charge", "charged", "charges", "charging");
    private static readonly Term In = Term.Any("charge", "charged", "charges", "charging", "accepted", "accepts", "extracted", "extracts", "delithiat*", "took up", "takes up", "removed");
    private static readonly Term Out = Term.Any("discharg*", "released", "releases", "reinserted", "reinserts", "gave back", "gives back", "returned", "returns", "recovered", "delivered", "delivers", "relithiat*", "given back");

    /// <summary>True where the words right before the number make it a charge capacity ("the first charge took 152 mA h g⁻¹").</summary>
    public static bool IsCharge(Sentence sentence, Quantity quantity)
    {
        if (sentence.Nearest(Charge, quantity.Start, quantity.End) is not { Distance: <= 14 } near || near.Hit.End > quantity.Start)
            return false;
        string text = sentence.Document.Text;
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(sentence.Start, near.Hit.Start - 6), near.Hit.Start - Math.Max(sentence.Start, near.Hit.Start - 6));
        ReadOnlySpan<char> gap = text.AsSpan(near.Hit.End, quantity.Start - near.Hit.End).Trim();
        return !before.EndsWith("/") && (gap is "took" or "of" or "needed" or "consumed" or "required" or "accepted" || (gap.IsEmpty && text.AsSpan(near.Hit.Start, near.Hit.End - near.Hit.Start) is "charged"));
    }

    /// <summary>The capacities of charge and of discharge that some sentences give in mA h g⁻¹, each by the nearest word before it, or by "on charge" and "were extracted" behind it.</summary>
    public static (double[] Charge, double[] Discharge) Of(IEnumerable<Sentence> sentences)
    {
        var charge = new List<double>();
        var discharge = new List<double>();
        foreach (Sentence sentence in sentences)
            foreach (Quantity quantity in sentence.Of(Dimension.SpecificCapacity))
                if (quantity.Values.Length == 1 && quantity.Value > 50 && Side(sentence, quantity) is bool isCharge)
                    (isCharge ? charge : discharge).Add(quantity.Value);
        return ([.. charge.Distinct()], [.. discharge.Distinct()]);
    }

    private static bool? Side(Sentence sentence, Quantity quantity)
    {
        string text = sentence.Document.Text;
        // "on discharge", "were given back": up to the next comma.
        ReadOnlySpan<char> behind = text.AsSpan(quantity.End, Math.Min(Behind, sentence.End - quantity.End));
        if (behind.StartsWith(" on ") || behind.StartsWith(" in ") || behind.StartsWith(" were ") || behind.StartsWith(" was ") || behind.StartsWith(" could be "))
        {
            int stop = quantity.End + (behind.IndexOfAny(',', ';') is >= 0 and int comma ? comma : behind.Length);
            bool on = Within(sentence, In, quantity.End, stop) >= 0;
            bool off = Within(sentence, Out, quantity.End, stop) >= 0;
            if (on != off)
                return on;
        }
        int charged = Last(sentence, In, quantity.Start);
        int discharged = Last(sentence, Out, quantity.Start);
        return charged < 0 && discharged < 0 ? null : charged > discharged;
    }

    private static int Within(Sentence sentence, Term term, int from, int to)
    {
        foreach (TermHit hit in sentence.Hits(term))
            if (hit.Start >= from && hit.End <= to)
                return hit.Start;
        return -1;
    }

    private static int Last(Sentence sentence, Term term, int before)
    {
        int last = -1;
        foreach (TermHit hit in sentence.Hits(term))
            if (hit.End <= before && before - hit.End <= Reach)
                last = hit.Start;
        return last;
    }
}
