package import Hummingbird

/// What is known of a request while it is answered.
package struct DeskContext: RequestContext {
  /// What Hummingbird keeps of it.
  package var coreContext: CoreRequestContextStorage

  /// The context of a request.
  package init(source: ApplicationRequestContextSource) { coreContext = CoreRequestContextStorage(source: source) }
}
