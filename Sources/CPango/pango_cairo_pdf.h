// What `Paper` needs of Pango and Cairo: shaping text, and drawing it into PDF.
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
