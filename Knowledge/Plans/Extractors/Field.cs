using Assistant.Knowledge.Outline;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>A labelled field: "Đơn vị chủ trì: Văn phòng Sở".</summary>
/// <param name="Kind">What it states.</param>
/// <param name="Value">The words after the colon; empty where they follow on other lines.</param>
internal sealed record Field(FieldKind Kind, TextBlock Value);
