namespace Assistant.Knowledge.Plans;

/// <summary>Who signed.</summary>
/// <param name="Name">The person's name.</param>
/// <param name="Role">The person's own post: for "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH" it is "Phó Chủ tịch".</param>
public sealed record Signer(string Name, string? Role);
