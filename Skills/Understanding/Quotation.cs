namespace Assistant.Skills.Understanding;

/// <summary>Words between quotation marks: a title or a subject, or what somebody else said.</summary>
/// <param name="First">The first word.</param>
/// <param name="End">The word after the last.</param>
/// <param name="IsSpeech">Whether somebody else said it; nothing in it is then asked for or meant.</param>
internal readonly record struct Quotation(int First, int End, bool IsSpeech)
{
    /// <summary>Whether a stretch of words lies within it.</summary>
    public bool Holds(int first, int end) => First <= first && end <= End;
}
