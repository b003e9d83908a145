namespace Assistant.Bot.Evaluation;

/// <summary>What tokens cost, in one currency.</summary>
/// <param name="Read">A million tokens read.</param>
/// <param name="Written">A million tokens written.</param>
internal sealed record TokenPrices(decimal Read, decimal Written)
{
    private const decimal Million = 1_000_000;

    /// <summary>What so many cost.</summary>
    public decimal Of(long read, long written) => ((read * Read) + (written * Written)) / Million;

    /// <summary>The prices of the settings <c>Model:PriceRead</c> and <c>Model:PriceWritten</c>; null where one is missing.</summary>
    public static TokenPrices? In(IConfiguration configuration) =>
        configuration.GetValue<decimal?>("Model:PriceRead") is { } read && configuration.GetValue<decimal?>("Model:PriceWritten") is { } written ? new TokenPrices(read, written) : null;
}
