namespace Assistant.Knowledge.Search;

/// <summary>The words of a text and of what it stands in.</summary>
/// <param name="Text">Its own.</param>
/// <param name="Heading">Of what stands right above it.</param>
/// <param name="Context">Of what it is part of.</param>
internal sealed record HeldText(HeldWords Text, HeldWords Heading, HeldWords Context)
{
    private const double HeadingShare = 0.9;
    private const double ContextShare = 0.8;
    private const double InContext = 0.4;

    /// <summary>How well the word at a place of a question is held; see <see cref="HeldWords.Fit"/>.</summary>
    public double Fit(AskedWords asked, int at) => Math.Max(Text.Fit(asked, at), Math.Max(HeadingShare * Heading.Fit(asked, at), ContextShare * Context.Fit(asked, at)));

    /// <summary>Whether two words stand side by side in it or above it.</summary>
    public bool HoldsPair(int left, int right) => Text.HoldsPair(left, right) || Heading.HoldsPair(left, right) || Context.HoldsPair(left, right);

    /// <summary>The share of a query's subject that it holds, weighted by rarity: 0 to 1. What the context holds already says
    /// little about this text among its neighbours.</summary>
    public double Coverage(AskedWords asked)
    {
        double all = 0, covered = 0;
        for (var i = 0; i < asked.Weights.Length; i++)
        {
            if (asked.Weights[i] > 0)
            {
                var context = Context.Fit(asked, i);
                var weight = asked.Weights[i] * (1 - ((1 - InContext) * context));
                all += weight;
                covered += weight * Math.Max(Math.Max(Text.Fit(asked, i), HeadingShare * Heading.Fit(asked, i)), ContextShare * context);
            }
        }

        return all > 0 ? covered / all : 0;
    }
}
