namespace Assistant.Bot.Intake;

/// <summary>What came of reading the files of one message.</summary>
/// <param name="Plans">The plans, in order.</param>
/// <param name="Refusals">The files that could not be used.</param>
internal sealed record IntakeBody(IReadOnlyList<IntakePlan> Plans, IReadOnlyList<IntakeRefusal> Refusals);
