namespace AldPortal.Core.Search;

/// <summary>Adds up what each document scores: per word its best term, over all words the sum.</summary>
internal sealed class Scores(int documents)
{
    private readonly float[] sums = new float[documents];
    private readonly byte[] words = new byte[documents];
    private readonly float[] best = new float[documents];
    private readonly List<int> touched = [];

    /// <summary>The largest number of words that one document has.</summary>
    public int MostWords { get; private set; }

    /// <summary>A term of the current word stands in a document.</summary>
    public void Offer(int document, float score)
    {
        if (best[document] == 0)
            touched.Add(document);
        if (score > best[document])
            best[document] = score;
    }

    /// <summary>Ends the current word.</summary>
    public void EndWord()
    {
        foreach (int document in touched)
        {
            sums[document] += best[document];
            best[document] = 0;
            MostWords = Math.Max(MostWords, ++words[document]);
        }
        touched.Clear();
    }

    /// <summary>The documents that have as many words as any.</summary>
    public IEnumerable<(int Document, float Score)> WithMostWords()
    {
        if (MostWords > 0)
            for (int document = 0; document < sums.Length; document++)
                if (words[document] == MostWords)
                    yield return (document, sums[document]);
    }
}
