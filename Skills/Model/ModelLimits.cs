namespace Assistant.Skills.Model;

/// <summary>What a language model may cost for one question of a person. Beyond any of these the answer without it is given.</summary>
public sealed record ModelLimits
{
    /// <summary>How often it may be asked in one question, the first time included.</summary>
    public int Calls { get; init; } = 6;

    /// <summary>Tokens read and written in one question, all calls together.</summary>
    public int Tokens { get; init; } = 24_000;

    /// <summary>How long nothing at all may be heard of it before the answer without it is given.</summary>
    public TimeSpan FirstWord { get; init; } = TimeSpan.FromSeconds(1.5);

    /// <summary>How long one question may take, all calls together.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>What one question may cost in money, in the currency of the configured prices; null where none are configured.</summary>
    public decimal? Money { get; init; }

    /// <summary>What tokens cost; null where no prices are configured, and money then bounds nothing.</summary>
    public ModelPrices? Prices { get; init; }
}
