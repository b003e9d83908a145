using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Channel;

/// <summary>Something to be said in a conversation. One of the nested records.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "reply")]
[JsonDerivedType(typeof(Words), "words")]
[JsonDerivedType(typeof(Card), "card")]
[JsonDerivedType(typeof(Replacement), "replacement")]
[JsonDerivedType(typeof(SignIn), "sign-in")]
internal abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>Set where a language model wrote the words; null where the assistant did.</summary>
    public ModelSpeech? Speech { get; init; }

    /// <summary>Words.</summary>
    /// <param name="Markdown">Markdown; data in it is escaped.</param>
    public sealed record Words(string Markdown) : Reply
    {
        /// <summary>What the person may answer, as buttons; empty for none.</summary>
        public IReadOnlyList<string> Choices { get; init; } = [];
    }

    /// <summary>A card. It goes alone in its activity, so that it can be replaced later.</summary>
    /// <param name="Content">The Adaptive Card.</param>
    /// <param name="Text">What it says, for places that draw no cards.</param>
    public sealed record Card([property: JsonConverter(typeof(RawElement))] JsonElement Content, string Text) : Reply;

    /// <summary>A card that takes the place of one that was sent before.</summary>
    /// <param name="Activity">The activity that holds the old card.</param>
    /// <param name="Content">The new card.</param>
    /// <param name="Text">What it says.</param>
    public sealed record Replacement(string Activity, [property: JsonConverter(typeof(RawElement))] JsonElement Content, string Text) : Reply;

    /// <summary>Asks the person to sign in, so that Microsoft 365 can be asked in their name.</summary>
    /// <param name="Prompt">The card, which Teams answers by itself where the person has consented before.</param>
    public sealed record SignIn(SignInCard Prompt) : Reply;
}
