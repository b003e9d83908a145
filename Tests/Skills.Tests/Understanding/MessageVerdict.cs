namespace Assistant.Skills.Tests.Understanding;

/// <summary>How one message was understood.</summary>
internal sealed record MessageVerdict(string Text, string Kind, string Got, bool KindRight, int Judged, IReadOnlyList<string> Wrong)
{
    public bool IsRight => KindRight && Wrong.Count == 0;

    public override string ToString() => $"{(KindRight ? Kind : $"{Got} instead of {Kind}")}: {Text}{string.Concat(Wrong.Select(wrong => $"\n      {wrong}"))}";
}
