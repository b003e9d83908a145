namespace Assistant.Skills.Tests.Understanding.FollowUps;

/// <summary>How one message of the table was understood.</summary>
/// <param name="Group">The group it stands in.</param>
/// <param name="Before">What was said before.</param>
/// <param name="Text">The message.</param>
/// <param name="StandsAlone">Whether it is one that stands alone.</param>
/// <param name="Wrong">What is wrong; null when nothing.</param>
internal sealed record FollowUpVerdict(string Group, string Before, string Text, bool StandsAlone, string? Wrong)
{
    public override string ToString() => $"{Group}: {Before} » {Text}\n      {Wrong}";
}
