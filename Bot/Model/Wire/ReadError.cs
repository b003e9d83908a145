using Assistant.Skills.Model;

namespace Assistant.Bot.Model.Wire;

/// <summary>A failure of the model's server, read.</summary>
/// <param name="Thrown">What whoever asked is told.</param>
/// <param name="Status">The HTTP status; null without an answer.</param>
/// <param name="Wait">How long it asks to be left alone; zero where it does not say.</param>
internal sealed record ReadError(ModelFailedException Thrown, int? Status, TimeSpan Wait);
