using Assistant.Knowledge.Outline;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Words about when a piece of work is done.</summary>
/// <param name="Words">The words.</param>
/// <param name="LastDayMeant">Whether their field asks for a last day.</param>
/// <param name="Labelled">Whether they are a field's value; else they were found in running text.</param>
internal sealed record TimeWords(TextBlock Words, bool LastDayMeant, bool Labelled);
