namespace Assistant.Skills.Model;

/// <summary>What a question has cost so far.</summary>
/// <param name="Calls">How often the model was asked.</param>
/// <param name="Read">Tokens that it read.</param>
/// <param name="Written">Tokens that it wrote.</param>
public sealed record ModelUse(int Calls, long Read, long Written)
{
    /// <summary>Nothing yet.</summary>
    public static ModelUse None { get; } = new(0, 0, 0);

    /// <summary>Tokens, both ways.</summary>
    public long Tokens => Read + Written;

    /// <summary>Whether this is beyond what one question may cost.</summary>
    public bool IsBeyond(ModelLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return Calls > limits.Calls || Tokens > limits.Tokens || (limits is { Money: { } money, Prices: { } prices } && prices.Of(Read, Written) > money);
    }
}
