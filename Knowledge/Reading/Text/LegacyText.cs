namespace Assistant.Knowledge.Reading.Text;

/// <summary>Repairs text that is Unicode by its form and no Vietnamese by its letters: an encoding was mistaken before it was saved.</summary>
internal static class LegacyText
{
    private const int FewestWords = 3;
    private const double GoodShare = 0.8;
    private const double RepairedShare = 0.85;
    private const double LeastGain = 0.2;

    /// <summary>The text as it was meant; the same object where it is good, or nothing makes it much better.</summary>
    public static string Repair(string text)
    {
        var words = MarkedWords.In(text);
        if (words.Count < FewestWords || words.Share >= GoodShare)
            return text;
        var sample = text[..Math.Min(text.Length, MarkedWords.SampleLength)];
        Func<string, string>? best = null;
        var share = Math.Max(RepairedShare, words.Share + LeastGain);
        foreach (var convert in (Func<string, string>[])[MistakenUtf8.Repair, Tcvn3.ToUnicode, Vni.ToUnicode])
        {
            if (MarkedWords.In(convert(sample)) is var found && found.Share > share && found.Count >= FewestWords)
                (best, share) = (convert, found.Share);
        }

        return best?.Invoke(text) ?? text;
    }
}
