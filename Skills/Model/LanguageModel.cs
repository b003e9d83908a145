using Microsoft.Extensions.AI;

namespace Assistant.Skills.Model;

/// <summary>The language model that an office has, or none. Everything works without one.</summary>
public sealed class LanguageModel
{
    private LanguageModel(IChatClient? client, ModelLimits limits) => (Client, Limits) = (client, limits);

    /// <summary>No model is configured.</summary>
    public static LanguageModel None { get; } = new(null, new ModelLimits());

    /// <summary>Answers prompts; null where no model is configured.</summary>
    public IChatClient? Client { get; }

    /// <summary>What one question may cost.</summary>
    public ModelLimits Limits { get; }

    /// <summary>A model that is configured. Whether it answers is seen at each call.</summary>
    /// <param name="client">Answers prompts; it does not call functions by itself.</param>
    /// <param name="limits">What one question may cost.</param>
    public static LanguageModel Of(IChatClient client, ModelLimits limits)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(limits);
        return new LanguageModel(client, limits);
    }
}
