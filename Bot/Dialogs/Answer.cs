using Assistant.Skills.Understanding.FollowUps;

namespace Assistant.Bot.Dialogs;

/// <summary>A short answer to a card.</summary>
/// <param name="Yes">Yes or no.</param>
/// <param name="Firm">Whether it says what is to be done ("ghi đi"), and not only that it is right ("ừ").</param>
/// <param name="Cancels">Whether the word was "cancel": what is asked may be just that.</param>
/// <param name="All">Whether every open card is meant: "ghi cả hai".</param>
/// <param name="About">The kind of card it names; null for none.</param>
internal sealed record Answer(bool Yes, bool Firm, bool Cancels, bool All, DialogSubject? About);
