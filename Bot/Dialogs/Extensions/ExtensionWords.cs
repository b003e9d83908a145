using Assistant.Bot.Cards;
using Assistant.Skills.Directory;
using Assistant.Skills.Extensions;

namespace Assistant.Bot.Dialogs.Extensions;

/// <summary>Says what stands in the journal about a later last day. Sentences are not escaped.</summary>
/// <param name="texts">The language.</param>
/// <param name="office">The hours that instants are told in.</param>
internal sealed class ExtensionWords(ExtensionTexts texts, OfficeTime office)
{
    /// <summary>Who asked, for which unit, when.</summary>
    public string AskedBy(Extension extension) => extension.Unit is { } unit
        ? texts.Say("By", Name(extension.PersonName), unit, At(extension))
        : texts.Say("ByOne", Name(extension.PersonName), At(extension));

    /// <summary>That somebody has asked already.</summary>
    public string OpenAlready(Extension open) => texts.Say("Ask.OpenAlready", open.TaskKey, Wording.Date(open.To), Name(open.PersonName), At(open));

    /// <summary>What the person is asked who has asked already.</summary>
    public string Withdraw(Extension open) => texts.Say("Withdraw.Ask", open.TaskKey, Wording.Date(open.To), At(open));

    /// <summary>What became of a request that a card was still open for.</summary>
    public string Closed(Extension extension) => texts.Say(
        $"Closed.{extension.State}", extension.TaskKey, Wording.Date(extension.To), Name(extension.Verdict?.PersonName), extension.Verdict is { } verdict ? Wording.Date(verdict.On) : "");

    /// <summary>What was decided.</summary>
    public string Decided(Extension extension) => extension.State == ExtensionState.Granted
        ? texts.Say("Granted", extension.TaskKey, Wording.Date(extension.To), Wording.Date(extension.PlanDay))
        : texts.Say("Refused", extension.TaskKey, Wording.Date(extension.To), Wording.Date(extension.From), extension.Verdict?.Reason);

    /// <summary>A person's name.</summary>
    public string Name(string? name) => name ?? texts["Somebody"];

    private string At(Extension extension) => Wording.Instant(office.Local(extension.AskedAt));
}
