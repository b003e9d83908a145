using Assistant.Knowledge.Reading;

namespace Assistant.Bot.Intake;

/// <summary>A file that could not be used.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Reason">Why; null where it could not even be fetched.</param>
internal sealed record IntakeRefusal(string Name, ReadFailure? Reason);
