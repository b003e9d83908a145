namespace Assistant.Knowledge.Vietnamese.Restoring;

/// <summary>
/// Whether a chosen reading is believed. It is when one of its neighbours was seen beside it, or when hardly another word
/// looks so without its marks; otherwise the source stays as it is, which a reader can see, rather than a wrong word.
/// </summary>
internal sealed class Confidence(LanguageModel language, Damage damage)
{
    private const double CheapReading = 1.9;
    private const double DominantShareOfMisread = 0.25;
    private const double DominantShareOfLost = 0.05;

    // In a text that only lost its marks the letters are right, so that even a doubtful reading is mostly the right one.
    private readonly double _dominantShare = damage == Damage.Misread ? DominantShareOfMisread : DominantShareOfLost;

    private readonly int _comma = language.IdOf(TokenClasses.Of(TokenKind.Comma));

    /// <summary>Judges the reading at a place of a row of chosen readings.</summary>
    public bool Believes(ReadOnlySpan<Candidate> chosen, int at)
    {
        var candidate = chosen[at];
        if (candidate.Text is not null || candidate.Words.Length != 1)
        {
            return true;
        }

        var word = candidate.Words[0];
        return language.Words[word][0] == '<'
            || (at > 0 && Supports(chosen[at - 1].Words[^1], word))
            || (at + 1 < chosen.Length && Supports(word, chosen[at + 1].Words[0]))
            || (candidate.Cost <= CheapReading && (candidate.Cost > 0 || language.ShareOfFolded(word) >= _dominantShare));
    }

    private bool Supports(int first, int second) =>
        !IsWeak(first) && !IsWeak(second) && language.HasSeen(first, second);

    private bool IsWeak(int word) => word is LanguageModel.Stop or LanguageModel.Unknown || word == _comma;
}
