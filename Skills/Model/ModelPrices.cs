namespace Assistant.Skills.Model;

/// <summary>What a model costs, in a currency of the office's choice.</summary>
/// <param name="Read">For a million tokens that it reads.</param>
/// <param name="Written">For a million tokens that it writes.</param>
public sealed record ModelPrices(decimal Read, decimal Written)
{
    private const decimal Million = 1_000_000;

    /// <summary>What so many tokens cost.</summary>
    public decimal Of(long read, long written) => ((read * Read) + (written * Written)) / Million;
}
