namespace Assistant.Bot.Cards;

/// <summary>Says to people why something could not be sent, or was not sent any more.</summary>
/// <param name="texts">The language.</param>
internal sealed class ReasonWords(Texts texts)
{
    /// <summary>The reason in words; what the other side said is kept as it is, for who has to mend it.</summary>
    /// <param name="reason">As it is kept: a reason of ours, or one with what the other side said after a colon, or only that.</param>
    public string Of(string reason)
    {
        var parts = reason.Split(": ", 2);
        return texts.Find($"Reason.{parts[0]}") is not { } words ? reason : parts.Length == 1 ? words : texts.Say("Reason.With", words, parts[1]);
    }
}
