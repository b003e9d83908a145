namespace Assistant.Knowledge.Plans;

/// <summary>Another document that a plan cites, once each; only documents with a number.</summary>
/// <param name="Number">Number and symbol: "144/KH-UBND", "226-KL/TW".</param>
/// <param name="Type">Its type: "Kế hoạch"; null where neither word nor symbol tells.</param>
/// <param name="Issuer">Who issued it, as the text first names them.</param>
/// <param name="Date">Its date, where the text gives one.</param>
/// <param name="Evidence">Where it was first mentioned.</param>
public sealed record DocumentReference(string Number, string? Type, string? Issuer, DateOnly? Date, Evidence Evidence);
