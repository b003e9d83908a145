namespace Assistant.Bot.Intake;

/// <summary>How far reading has come.</summary>
/// <param name="File">The file that is being read.</param>
/// <param name="PlansRead">How many plans have been read so far.</param>
internal sealed record IntakeProgress(string File, int PlansRead);
