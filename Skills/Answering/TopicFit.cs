namespace Assistant.Skills.Answering;

/// <summary>How well a thing fits a topic.</summary>
/// <param name="Thing">The thing.</param>
/// <param name="Fit">0 to 1: how much of the topic's meaning it holds, rare words counting most.</param>
/// <param name="Cover">0 to 1: the share of the topic's words that it says phrase by phrase.</param>
/// <typeparam name="T">The things.</typeparam>
internal readonly record struct TopicFit<T>(T Thing, double Fit, double Cover)
{
    /// <summary>From here on a thing is about the topic. Measured on the table of topics beside the tests.</summary>
    private const double Sure = 0.6;

    /// <summary>From here on it is worth naming as the nearest there is.</summary>
    private const double Near = 0.5;

    /// <summary>A thing worth less than this share of the best is left out.</summary>
    internal const double NearBest = 0.8;

    /// <summary>Fits that differ by no more than this are equally good.</summary>
    private const double Even = 0.08;

    /// <summary>Whether the thing is about the topic.</summary>
    public bool IsSure => Fit >= Sure && Cover >= Sure;

    /// <summary>Whether it speaks of a good part of the topic.</summary>
    public bool IsNear => Cover >= Near;

    /// <summary>What decides between things.</summary>
    public double Worth => Fit + Cover;

    /// <summary>Whether another thing is not clearly better.</summary>
    public bool IsAsGoodAs(TopicFit<T> other) => Worth >= other.Worth - (2 * Even);
}
